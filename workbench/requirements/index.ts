export { NEWEST_API, offers } from "./offers";
export type { OlderExcel, Sets } from "./offers";
