import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { Select } from "@fluentui/react-select";
import { makeStyles } from "@griffel/react";
import { useState, type ReactElement } from "react";
import { isNearMinimumWage, programmeOf, sizeOf } from "../../engine";
import { industries, type Size } from "../../rules";
import { sizeText } from "../../text";
import { usePane } from "../context";
import { Fold } from "../Fold";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "6px" },
  result: { margin: 0 },
  field: { minWidth: "0" },
  input: { minWidth: "0", width: "100%" },
});

/** A whole number of at least 0, in half or full width, with or without commas; null for anything else. */
export function wholeNumber(typed: string): number | null {
  const plain = typed.normalize("NFKC").replace(/[,\s]/g, "");
  const value = /^\d+$/.test(plain) ? Number(plain) : NaN;
  return Number.isSafeInteger(value) ? value : null;
}

/** A field for a whole number, as it is typed. */
export function NumberField({
  label,
  value,
  testId,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly testId: string;
  readonly onChange: (value: string) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} size="small">
      <Input
        className={styles.input}
        input={{ className: styles.input }}
        size="small"
        inputMode="numeric"
        value={value}
        data-testid={testId}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}

/** 小規模事業者, 中小企業 or 大企業 from what a company knows of itself. */
export function SizeWizard({ onFound }: { readonly onFound: (size: Size) => void }): ReactElement {
  const styles = useStyles();
  const { text, language } = usePane();
  const [typed, setTyped] = useState({ industry: 0, capital: "", employees: "" });
  const found = ({ industry, capital, employees }: typeof typed): Size | null => {
    const [rule, yen, people] = [industries[industry], wholeNumber(capital), wholeNumber(employees)];
    return rule === undefined || yen === null || people === null ? null : sizeOf(rule, yen, people);
  };
  const change = (part: Partial<typeof typed>): void => {
    const next = { ...typed, ...part };
    setTyped(next);
    const size = found(next);
    if (size !== null) onFound(size);
  };
  const size = found(typed);
  return (
    <Fold summary={text.estimate.sizeWizard} open={false} testId="size-wizard">
      <div className={styles.stack}>
        <Field label={text.estimate.industry} size="small">
          <Select
            size="small"
            value={String(typed.industry)}
            onChange={(_, { value }) => {
              change({ industry: Number(value) });
            }}
          >
            {industries.map(({ name }, index) => (
              <option key={name.ja} value={index}>
                {name[language]}
              </option>
            ))}
          </Select>
        </Field>
        <NumberField
          label={text.estimate.capital}
          value={typed.capital}
          testId="capital"
          onChange={(capital) => {
            change({ capital });
          }}
        />
        <NumberField
          label={text.estimate.employees}
          value={typed.employees}
          testId="employees"
          onChange={(employees) => {
            change({ employees });
          }}
        />
        <p className={styles.result} role="status">
          {size !== null && text.estimate.sizeFound(sizeText(size)[language])}
        </p>
      </div>
    </Fold>
  );
}

/** 最低賃金近傍の事業者 by the rule of the newest chosen year. */
export function WageWizard({
  years,
  onFound,
}: {
  readonly years: readonly number[];
  readonly onFound: (near: boolean) => void;
}): ReactElement {
  const styles = useStyles();
  const { text } = usePane();
  const [typed, setTyped] = useState({ qualifying: "", employees: "", months: "" });
  const rule = programmeOf(Math.max(...years))?.minimumWage ?? null;
  const found = ({ qualifying, employees, months }: typeof typed): boolean | null => {
    const [near, all, held] = [qualifying, employees, months].map(wholeNumber);
    if (rule === null || typeof near !== "number" || typeof all !== "number" || typeof held !== "number") return null;
    return near > all ? null : isNearMinimumWage(rule, near, all, held);
  };
  const change = (part: Partial<typeof typed>): void => {
    const next = { ...typed, ...part };
    setTyped(next);
    const near = found(next);
    if (near !== null) onFound(near);
  };
  const near = found(typed);
  const fields = {
    qualifying: text.estimate.qualifying,
    employees: text.estimate.allEmployees,
    months: text.estimate.months,
  };
  return (
    <Fold summary={text.estimate.wageWizard} open={false} testId="wage-wizard">
      {rule === null ? (
        <p className={styles.result}>{text.estimate.noWageRule}</p>
      ) : (
        <div className={styles.stack}>
          {(["qualifying", "employees", "months"] as const).map((name) => (
            <NumberField
              key={name}
              label={fields[name]}
              value={typed[name]}
              testId={`wage-${name}`}
              onChange={(value) => {
                change({ [name]: value });
              }}
            />
          ))}
          <p className={styles.result} role="status">
            {near !== null && (near ? text.estimate.wageYes : text.estimate.wageNo)}
          </p>
        </div>
      )}
    </Fold>
  );
}
