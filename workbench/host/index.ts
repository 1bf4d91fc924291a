export { Args } from "./args";
export { connect } from "./connect";
export type { Connection, OfficeWindow } from "./connect";
export * from "./errors";
export type { DocumentEvents, DocumentSettings, Surroundings } from "./external";
export { Host } from "./host";
export type { Model } from "./model";
export { calculated, defineType, HostObject, HostType } from "./types";
export type { Declaration, Method, Scalar } from "./types";
