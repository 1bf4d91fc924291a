export { licenceProblems } from "./accepted";
export { shippedPackages, type Shipped } from "./shipped";
