import { isError, type Scalar } from "../book/value";
import { numberOf, Unanswerable, valueOperand, type Asking } from "../calculation/operand";
import { caught, scalarAt, type Native } from "./native";

const day = 86_400_000;
/** Excel's calendar of 1900 has a 29 February that there was not. */
const firstCertain = 61;

const epochOf = ({ book }: Asking): number => (book.is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30));

function dateOf(value: Scalar, asking: Asking): Date {
  if (typeof value === "string") throw new Unanswerable("doubtful", value);
  const serial = Math.floor(numberOf(value));
  if (serial < (asking.book.is1904 ? 0 : firstCertain)) throw new Unanswerable("doubtful", String(serial));
  return new Date(epochOf(asking) + serial * day);
}

const partOf =
  (part: (date: Date) => number): Native =>
  (args, asking) => {
    const value = scalarAt(args, 0, asking);
    return valueOperand(isError(value) ? value : caught(() => part(dateOf(value, asking))));
  };

const date: Native = (args, asking) =>
  valueOperand(
    caught(() => {
      const [year = 0, month = 0, at = 0] = [0, 1, 2].map((index) =>
        Math.trunc(numberOf(scalarAt(args, index, asking))),
      );
      const serial = Math.round((Date.UTC(year, month - 1, at) - epochOf(asking)) / day);
      if (year < 1904 || serial < firstCertain) throw new Unanswerable("doubtful", "DATE");
      return serial;
    }),
  );

/** What depends on the calendar of the workbook, but not on the clock. */
export const dates: Readonly<Record<string, Native>> = {
  DATE: date,
  YEAR: partOf((each) => each.getUTCFullYear()),
  MONTH: partOf((each) => each.getUTCMonth() + 1),
  DAY: partOf((each) => each.getUTCDate()),
};
