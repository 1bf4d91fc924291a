export { FunctionsView } from "./FunctionsView";
