import { BatchRun } from "./batch";
import type { Model } from "./model";
import { GENERIC_EVENT, MESSAGE, WORKBOOK_TARGET } from "./protocol";
import type { Batch, BatchAnswer, Bridge, RequestMessage } from "./protocol";

/** Stands between an add-in and the workbook: runs a batch, or a part of it, or answers in its place. */
export type Interference = (batch: Batch, run: (batch: Batch) => Promise<BatchAnswer>) => Promise<BatchAnswer>;

/** The protocol half of a host for Office.js. It knows batches and events, and nothing about spreadsheets. */
export class Host {
  /** Members that an add-in asked for and the model does not have. */
  readonly gaps = new Set<string>();
  /** Tests put the troubles of an office here; nothing interferes otherwise. */
  interference: Interference = (batch, run) => run(batch);
  private readonly bridges = new Set<Bridge>();
  private readonly gapListeners = new Set<(member: string) => void>();
  private queue: Promise<void> = Promise.resolve();

  constructor(private readonly model: Model) {}

  /** A new line to one window with Office.js in it. */
  bridge(): Bridge {
    const bridge: Bridge = {
      onMessageFromHost: null,
      sendMessageToHost: (text) => {
        this.receive(bridge, JSON.parse(text) as RequestMessage);
      },
    };
    this.bridges.add(bridge);
    return bridge;
  }

  disconnect(bridge: Bridge): void {
    this.bridges.delete(bridge);
    bridge.onMessageFromHost = null;
  }

  onGap(listener: (member: string) => void): void {
    this.gapListeners.add(listener);
    this.gaps.forEach(listener);
  }

  /** Tells every add-in of an event, to the handlers of one object and to those of the whole workbook. */
  fire(messageType: number, targetId: string, payload: unknown): void {
    this.send(messageType, targetId, payload);
    this.send(messageType, WORKBOOK_TARGET, payload);
  }

  /** An event with exactly one target. */
  send(messageType: number, targetId: string, payload: unknown): void {
    const entry = { messageCategory: GENERIC_EVENT, messageType, targetId, message: JSON.stringify(payload) };
    const text = JSON.stringify({ type: MESSAGE.event, message: { entries: [entry] } });
    setTimeout(() => {
      for (const bridge of this.bridges) bridge.onMessageFromHost?.(text);
    });
  }

  /** Resolves when all batches that have arrived so far are answered. */
  async idle(): Promise<void> {
    await this.queue;
  }

  /** Batches run one after the other, as in Excel. */
  private receive(bridge: Bridge, request: RequestMessage): void {
    if (request.type !== MESSAGE.request) return;
    const { body } = request.message;
    const batch = typeof body === "string" ? (JSON.parse(body) as Batch) : body;
    this.queue = this.queue.then(async () => {
      const answer = await this.interference(batch, (part) => this.run(part));
      const message = { statusCode: 200, headers: {}, body: JSON.stringify(answer) };
      bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: MESSAGE.response, flags: 0, message }));
    });
  }

  private run(batch: Batch): Promise<BatchAnswer> {
    return new BatchRun(this.model, batch, (member) => {
      this.reportGap(member);
    }).run();
  }

  private reportGap(member: string): void {
    if (this.gaps.has(member)) return;
    this.gaps.add(member);
    console.error(`workbench: the host does not know ${member}`);
    for (const listener of this.gapListeners) listener(member);
  }
}
