import { ZenEngine } from "@gorules/zen-engine";
import Fraction from "fraction.js";
import { Engine as JsonRules } from "json-rules-engine";
import Publicodes from "publicodes";

/** The numbers of インボイス対応類型 for a medium company with two functions, as all peers are given them. */
const lowest = 666_666;
const most = 3_500_000;

/** The limit: every number written into the code. */
export const byHand = (cost: number): number =>
  Math.min(cost <= lowest ? Math.floor((cost * 3) / 4) : Math.floor((cost * 6 + 500_000) / 9), most);

/** The same rule, told to something else that decides by rules; each was looked up in its own documentation. */
export interface Peer {
  readonly name: string;
  readonly amount: (cost: number) => number | Promise<number>;
}

function publicodes(): Peer {
  const engine = new Publicodes({
    coût: { valeur: 0 },
    subvention: {
      variations: [{ si: `coût <= ${String(lowest)}`, alors: "coût * 3 / 4" }, { sinon: "(coût * 6 + 500000) / 9" }],
      plafond: most,
    },
  });
  const amount = (cost: number): number => {
    engine.setSituation({ coût: cost });
    return Math.floor(Number(engine.evaluate("subvention").nodeValue));
  };
  return { name: "publicodes", amount };
}

interface Band {
  readonly times: number;
  readonly plus: number;
  readonly over: number;
}

/** It chooses a rule and calculates nothing: the figures of the band come with the event. */
function jsonRules(): Peer {
  const band = (operator: string, params: Band) => ({
    conditions: { all: [{ fact: "cost", operator, value: lowest }] },
    event: { type: "band", params: { ...params } },
  });
  const engine = new JsonRules([
    band("lessThanInclusive", { times: 3, plus: 0, over: 4 }),
    band("greaterThan", { times: 6, plus: 500_000, over: 9 }),
  ]);
  const amount = async (cost: number): Promise<number> => {
    const { events } = await engine.run({ cost });
    const { times, plus, over } = events[0]?.params as unknown as Band;
    return Math.min(Math.floor((cost * times + plus) / over), most);
  };
  return { name: "json-rules-engine", amount };
}

function zen(): Peer {
  const node = (id: string, type: string, content?: object) => ({ id, name: id, type, ...(content && { content }) });
  const value = `min([cost <= ${String(lowest)} ? floor(cost * 3 / 4) : floor((cost * 6 + 500000) / 9), ${String(most)}])`;
  const decision = new ZenEngine().createDecision({
    nodes: [
      node("request", "inputNode"),
      node("rule", "expressionNode", { expressions: [{ id: "1", key: "amount", value }] }),
      node("response", "outputNode"),
    ],
    edges: [
      { id: "1", type: "edge", sourceId: "request", targetId: "rule" },
      { id: "2", type: "edge", sourceId: "rule", targetId: "response" },
    ],
  });
  const amount = async (cost: number): Promise<number> => {
    const { result } = (await decision.evaluate({ cost })) as { result: { amount: number } };
    return result.amount;
  };
  return { name: "@gorules/zen-engine", amount };
}

/** The bands themselves, in exact fractions: 3/4 up to half a million yen of subsidy, 2/3 of what lies above. */
function fractions(): Peer {
  const [first, second] = [new Fraction(3, 4), new Fraction(2, 3)];
  const limit = new Fraction(500_000);
  const reach = limit.div(first);
  const cap = new Fraction(most);
  const amount = (cost: number): number => {
    const whole = new Fraction(cost);
    const raw = whole.lte(reach) ? whole.mul(first) : limit.add(whole.sub(reach).mul(second));
    return (raw.lte(cap) ? raw : cap).floor().valueOf();
  };
  return { name: "fraction.js", amount };
}

export const invoicePeers = (): readonly Peer[] => [publicodes(), jsonRules(), zen(), fractions()];
