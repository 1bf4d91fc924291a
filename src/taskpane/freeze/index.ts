export { FreezeCard } from "./FreezeCard";
