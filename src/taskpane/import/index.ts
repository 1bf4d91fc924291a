export { ImportView } from "./ImportView";
