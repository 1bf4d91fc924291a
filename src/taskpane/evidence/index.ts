export { EvidenceView } from "./EvidenceView";
