import { Args } from "./args";
import { ApiError, apiNotFound, Gap, invalidArgument } from "./errors";
import type { Model } from "./model";
import { ACTION, PATH } from "./protocol";
import type { Action, ArgumentInfo, Batch, BatchAnswer, BatchError, BatchResult, ObjectPath } from "./protocol";
import { pascalCase, queryObject } from "./query";
import { HostObject } from "./types";

/** One `context.sync()`: objects are resolved on demand, actions run in order, the first error ends the batch. */
export class BatchRun {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly traceIds: number[] = [];
  private settled = false;
  private location = "";

  constructor(
    private readonly model: Model,
    private readonly batch: Batch,
    private readonly reportGap: (member: string) => void,
  ) {}

  async run(): Promise<BatchAnswer> {
    const results: BatchResult[] = [];
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        this.location = "";
        results.push({ ActionId: action.Id, Value: await this.perform(action) });
      } catch (error) {
        return { Results: results, TraceIds: this.traceIds, Error: this.describe(error, index) };
      }
    }
    return { Results: results, TraceIds: this.traceIds };
  }

  private async perform(action: Action): Promise<unknown> {
    if (action.ActionType === ACTION.trace) {
      this.traceIds.push(action.Id);
      return null;
    }
    const object = await this.resolve(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object.identity();
      case ACTION.query:
        return queryObject(object, action.QueryInfo ?? {}, this);
      case ACTION.setProperty:
        return this.assign(object, action.Name, (await this.args(action.ArgumentInfo))[0]);
      case ACTION.update:
        return this.update(object, (await this.args(action.ArgumentInfo))[0]);
      case ACTION.method:
        return this.answerOf(await this.call(object, action.Name, await this.args(action.ArgumentInfo)));
      default:
        throw invalidArgument(`The workbench does not know action type ${String(action.ActionType)}.`);
    }
  }

  private answerOf(result: unknown): unknown {
    this.settled = false;
    return result instanceof HostObject ? result.identity() : (result ?? null);
  }

  private async resolve(id: number): Promise<HostObject | null> {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (path === undefined) throw invalidArgument();
    const object = await this.follow(path);
    this.objects.set(id, object);
    return object;
  }

  private async follow(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.model.open();
      case PATH.newObject:
        return this.model.newObject(path.Name) ?? this.missing(`new ${path.Name}`);
      case PATH.reference:
        return this.model.fromReference(path.Name);
      case PATH.nullObject:
        return null;
      default:
        return this.followFrom(await this.resolve(path.ParentObjectPathId ?? 0), path);
    }
  }

  /** What hangs on a null object is null as well. */
  private async followFrom(parent: HostObject | null, path: ObjectPath): Promise<HostObject | null> {
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.property) {
      this.refuseYounger(parent, path.Name);
      const link = parent.link(path.Name) ?? this.missing(`${parent.type.name}.${path.Name}`);
      return link(parent.state);
    }
    const name = path.ObjectPathType === PATH.indexer ? "GetItem" : path.Name;
    const result = await this.call(parent, name, await this.args(path.ArgumentInfo));
    if (result === null || result === undefined) return null;
    if (result instanceof HostObject) return result;
    throw invalidArgument(`${parent.type.name}.${name} is not an object.`);
  }

  private async args(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return Promise.all(
      (info?.Arguments ?? []).map((value, index) => {
        const id = ids[index];
        return typeof id === "number" && id > 0 ? this.resolve(id) : value;
      }),
    );
  }

  private async call(object: HostObject, name: string, values: readonly unknown[]): Promise<unknown> {
    this.location = `${object.type.name}.${camelCase(name)}`;
    this.refuseYounger(object, name);
    const method = object.method(name) ?? this.missing(`${object.type.name}.${name}`);
    if (method.calculated === true) await this.settle();
    return method(object.state, new Args(values));
  }

  private async update(object: HostObject, values: unknown): Promise<null> {
    for (const [name, value] of Object.entries(values ?? {})) await this.assign(object, pascalCase(name), value);
    return null;
  }

  private async assign(object: HostObject, name: string, value: unknown): Promise<null> {
    this.location = `${object.type.name}.${camelCase(name)}`;
    this.refuseYounger(object, name);
    const set = object.scalar(name)?.set ?? this.missing(`${object.type.name}.${name} (write)`);
    this.settled = false;
    await set(object.state, value);
    return null;
  }

  /** Waits once for pending calculations; anything that may write makes the next reader wait again. */
  async settle(): Promise<void> {
    if (this.settled) return;
    await this.model.settle();
    this.settled = true;
  }

  offers(object: HostObject, member: string): boolean {
    return this.model.offers(object.type.name, member);
  }

  refuseYounger(object: HostObject, member: string): void {
    if (!this.offers(object, member)) throw apiNotFound(`${object.type.name}.${camelCase(member)}`);
  }

  missing(member: string): never {
    throw new Gap(member);
  }

  private describe(error: unknown, index: number): BatchError {
    if (error instanceof Gap) this.reportGap(error.member);
    if (!(error instanceof ApiError)) console.error("workbench host", error);
    return {
      Code: error instanceof ApiError ? error.code : "GeneralException",
      Message: error instanceof Error ? error.message : String(error),
      ActionIndex: index,
      HttpStatusCode: error instanceof ApiError ? error.status : 500,
      Location: this.location,
    };
  }
}

const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
