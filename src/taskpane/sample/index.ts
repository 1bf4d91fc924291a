export { SampleCard } from "./SampleCard";
