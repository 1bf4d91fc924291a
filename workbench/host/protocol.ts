/** The wire between Office.js and its host, as far as an add-in for Excel uses it. */

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, update: 7 } as const;

export const PATH = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const MESSAGE = { request: 1, response: 2, event: 3 } as const;

/** Category of the events that carry worksheet, table and selection changes. */
export const GENERIC_EVENT = 65536;

/** Target of the events that concern the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Parallel to Arguments: the path of an argument that is itself an object. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
  readonly Location: string;
}

export interface BatchAnswer {
  readonly Results: readonly BatchResult[];
  /** Office.js registers an old-style event handler only when its trace action comes back here. */
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

export interface RequestMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: string | Batch };
}

/** What Office.js looks for as `_richApiNativeBridge` when it loads. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}
