export { PortableView } from "./PortableView";
