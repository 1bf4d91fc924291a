export { MoreView } from "./MoreView";
