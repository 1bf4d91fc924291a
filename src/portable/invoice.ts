import { isRefusedAtOnce, rateKindOf } from "../engine";
import type { Node } from "../formulas";
import type { ExpenseLine } from "../rules";
import { decided } from "./choice";
import { sizeChoice, yearChoice } from "./choices";
import { binary, call, choose, isGiven, isNumber, less, num, plus } from "./expression";
import { amountOfLine } from "./line";
import { checkedIfGiven, wholeOf, yenNode, yenOf, type Whole } from "./whole";

/** A number of functions below the first tier refuses the hardware too. */
function unlessTooFew({ node, isOpen }: Whole, least: number, formula: Node): Node {
  if (node === null) return formula;
  if (node.kind === "number") return node.value < least ? num(0) : formula;
  return choose(isOpen ? call("AND", isGiven(node), less(node, num(least))) : less(node, num(least)), num(0), formula);
}

const withoutCost = (cost: Node, formula: Node): Node => {
  if (cost.kind === "number") return cost.value === 0 ? num(0) : formula;
  return choose(binary(cost, "=", num(0)), num(0), formula);
};

/** INVOICE: (software, functions, isSmall, [pc], [register], [year]) */
export function compileInvoice(args: (at: number) => Node): Node {
  const count = wholeOf(args(1));
  const [software, pc, register] = [yenOf(args(0)), yenOf(args(3)), yenOf(args(4))];
  const formula = decided(yearChoice(args(5)), (programme) =>
    decided(sizeChoice(args(2)), (size) => {
      const frame = "INVOICE" as const;
      const applicant = { programme, frame, tier: null, misnamed: null, size, minimumWage: false };
      if (isRefusedAtOnce(applicant)) return num(0);
      const rateKind = rateKindOf(applicant);
      const { line, pc: pcLine, register: registerLine } = programme.frames.INVOICE;
      const amountOf = (of: ExpenseLine, cost: Whole): Node =>
        isNumber(yenNode(cost), 0)
          ? num(0)
          : amountOfLine({ line: of, rateKind, tier: null, count, cost: { top: yenNode(cost), bottom: null } });
      const hardware = plus(amountOf(pcLine, pc), amountOf(registerLine, register));
      const total = plus(amountOf(line, software), hardware);
      const least = "tiers" in line.limit ? line.limit.tiers[0].from.value : 0;
      return withoutCost(yenNode(software), isNumber(hardware, 0) ? total : unlessTooFew(count, least, total));
    }),
  );
  const checks: readonly (readonly [Whole, string])[] = [
    [software, "ソフトウェア"],
    [count, "機能数"],
    [pc, "PC等"],
    [register, "レジ等"],
  ];
  return checks.reduceRight((checked, [argument, name]) => checkedIfGiven(argument, name, checked), formula);
}
