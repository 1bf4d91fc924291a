export { EstimateView } from "./EstimateView";
