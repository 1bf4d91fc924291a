import { frameNamed, type FrameReference } from "../engine";
import type { Node } from "../formulas";
import type { Programme } from "../rules";
import { decided, written, type Choice } from "./choice";
import { frameChoice, yearChoice } from "./choices";
import type { Args } from "./args";
import { excel } from "./excel";
import { num } from "./expression";
import { Frozen } from "./frozen";
import { wholeNumber } from "./given";

/** A frame that may be left out. */
function optionalFrame(node: Node, programme: Programme): Choice<FrameReference | "none"> {
  const choice = frameChoice(node, programme);
  return {
    ...choice,
    read: (value) => {
      if (value === null || value === 0) return "none";
      return typeof value === "string" ? frameNamed(value, programme) : null;
    },
    options: [{ words: ["", "0"], value: "none" }, ...choice.options],
  };
}

/** CLOUDCOST: (monthlyFee, months, [frame], [year]) */
export function compileCloudCost(args: Args): Node {
  const limit = decided(yearChoice(args(3)), (programme) =>
    decided(optionalFrame(args(2), programme), (reference) => {
      const { analysisMonths, cloudMonths } = programme.costs;
      return num((reference !== "none" && reference.frame === "GROUP" ? analysisMonths : cloudMonths).value);
    }),
  );
  return excel`${wholeNumber(args(0), "月額")}*MIN(${wholeNumber(args(1), "月数")},${limit})`;
}

/** The rate of the consumption tax in percent. */
function taxRate(node: Node): Node {
  const { isOpen, value } = written(node);
  if (isOpen) return excel`IF(LEN(${node})=0,10,IF(${node}=0,10,IF(OR(${node}=10,${node}=8),${node},VALUE("税率"))))`;
  if (value === null || value === 0) return num(10);
  if (value !== 10 && value !== 8) throw new Frozen("unread-value");
  return num(value);
}

/** EXCLUDETAX: (amount, [ratePercent]) */
export const compileExcludeTax = (args: Args): Node =>
  excel`INT(${wholeNumber(args(0), "金額")}*100/(100+${taxRate(args(1))}))`;
