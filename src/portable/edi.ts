import { isRefusedAtOnce, rateKindOf } from "../engine";
import type { Node } from "../formulas";
import { decided } from "./choice";
import { sizeChoice, yearChoice } from "./choices";
import { binary, call, choose, invalid, isBlank, isNumber, num } from "./expression";
import { Frozen } from "./frozen";
import { amountOfLine, type Cost } from "./line";
import { checkedIfGiven, wholeOf, yenNode, yenOf, type Whole } from "./whole";

const nothing = num(0);

/** The fee times the share of accounts as a fraction; equals the fee itself where no accounts are given. */
function byAccounts(fee: Node, sme: Whole, all: Whole, amountOf: (cost: Cost) => Node): Node {
  const plain = amountOf({ top: fee, bottom: null });
  if (sme.node === null && all.node === null) return plain;
  if (sme.node === null || all.node === null) {
    const given = sme.node ?? all.node ?? nothing;
    if (given.kind === "number") throw new Frozen("unread-value");
    return choose(isBlank(given), plain, invalid("アカウント数"));
  }
  if (
    sme.node.kind === "number" &&
    all.node.kind === "number" &&
    (all.node.value === 0 || sme.node.value > all.node.value)
  )
    throw new Frozen("unread-value");
  const shared = amountOf({ top: binary(fee, "*", sme.node), bottom: all.node });
  if (!sme.isOpen && !all.isOpen) return isNumber(sme.node, 0) ? nothing : shared;
  const wrong = call(
    "OR",
    isBlank(sme.node),
    isBlank(all.node),
    binary(all.node, "=", nothing),
    binary(sme.node, ">", all.node),
  );
  const given = choose(wrong, invalid("アカウント数"), shared);
  return sme.isOpen && all.isOpen ? choose(call("AND", isBlank(sme.node), isBlank(all.node)), plain, given) : given;
}

/** EDI: (fee, size, [smeAccounts], [allAccounts], [year]) */
export function compileEdi(args: (at: number) => Node): Node {
  const [fee, sme, all] = [yenOf(args(0)), wholeOf(args(2)), wholeOf(args(3))];
  const count: Whole = { node: null, isOpen: false };
  const formula = decided(yearChoice(args(4)), (programme) =>
    decided(sizeChoice(args(1)), (size) => {
      const frame = "EDI" as const;
      const applicant = { programme, frame, tier: null, misnamed: null, size, minimumWage: false };
      if (isRefusedAtOnce(applicant)) return nothing;
      const { line } = programme.frames.EDI;
      const rateKind = rateKindOf(applicant);
      return byAccounts(yenNode(fee), sme, all, (cost) => amountOfLine({ line, rateKind, tier: null, count, cost }));
    }),
  );
  const checks: readonly (readonly [Whole, string])[] = [
    [fee, "利用料"],
    [sme, "アカウント数"],
    [all, "アカウント数"],
  ];
  return checks.reduceRight((checked, [argument, name]) => checkedIfGiven(argument, name, checked), formula);
}
