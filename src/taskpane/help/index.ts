export { HelpView } from "./HelpView";
