export { ProposalView } from "./ProposalView";
