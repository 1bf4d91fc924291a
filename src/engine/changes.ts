import type { FrameCode, Programme } from "../rules";
import { citedNumbers, type CitedNumber } from "./cited";
import { flatten } from "./flatten";
import { frameNameOf, frames } from "./names";

/** Every number of one frame in one year: its own rules, then the cost and applicant rules that touch it. */
export function numbersOf(programme: Programme, frame: FrameCode): readonly CitedNumber[] {
  const { costs, minimumWage, wagePlan } = programme;
  const own = citedNumbers(programme.frames[frame], frame);
  const months =
    frame === "GROUP"
      ? { cloudMonths: costs.cloudMonths, analysisMonths: costs.analysisMonths }
      : { cloudMonths: costs.cloudMonths };
  const services = {
    optionMonths: costs.optionMonths,
    supportMonths: costs.supportMonths,
    serviceCap: costs.serviceCap,
  };
  const tools = frame === "NORMAL" || frame === "INVOICE" || frame === "GROUP";
  return [
    ...own,
    ...citedNumbers(months, "costs"),
    ...(tools ? citedNumbers(services, programme.costs.limitsOptionsAndServices ? "costs" : "optional") : []),
    ...(frame === "NORMAL" ? [...citedNumbers(minimumWage, "minimumWage"), ...citedNumbers(wagePlan, "wagePlan")] : []),
    ...citedNumbers({ unit: programme.roundingUnit }, "rounding"),
  ];
}

const isOptional = (path: string): boolean => path.startsWith("optional.");

/** A figure that differs between two years; null where a year has none. */
export interface Change {
  readonly frame: FrameCode;
  readonly path: string;
  readonly before: CitedNumber | null;
  readonly after: CitedNumber | null;
}

const nameAsNumber = (programme: Programme, frame: FrameCode): CitedNumber => ({
  path: "name",
  value: frameNameOf(programme, frame).name.ja,
  source: {
    document: programme.documents[0].id,
    section: "枠・類型",
    figure: frameNameOf(programme, frame).name.ja,
  },
});

/** Everything that holds in a year by path: its name for the frame, and its numbers but for those switched on by hand. */
function inForce(programme: Programme, frame: FrameCode): ReadonlyMap<string, CitedNumber> {
  const numbers = numbersOf(programme, frame).filter(({ path }) => !isOptional(path));
  return new Map([nameAsNumber(programme, frame), ...numbers].map((each) => [each.path, each]));
}

function changesOf(frame: FrameCode, from: Programme, to: Programme): readonly Change[] {
  const before = inForce(from, frame);
  const after = inForce(to, frame);
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths
    .map((path) => ({ frame, path, before: before.get(path) ?? null, after: after.get(path) ?? null }))
    .filter((change) => change.before?.value !== change.after?.value);
}

/** What changed from one year to another, frame by frame, read off the rule data. */
export const changes = (from: Programme, to: Programme): readonly Change[] =>
  flatten(frames.map((frame) => changesOf(frame, from, to)));
