/** functions.json and functions-en.json: valid, the same functions in both, every one associated. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import type { Metadata } from "../metadata";

const require = createRequire(import.meta.url);
const schemaFile = "@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json";

interface Schema {
  readonly definitions: object;
}

/**
 * Against the schema of the Teams manifest. It does not know `allowErrorForDataTypeAny`, which Excel's own documentation
 * of functions.json has; the flag is checked by hand and left out.
 */
export function schemaProblems(metadata: Metadata): readonly string[] {
  const { definitions } = JSON.parse(readFileSync(require.resolve(schemaFile), "utf8")) as Schema;
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const valid = ajv.compile({ definitions, $ref: "#/definitions/extensionCustomFunctions" });
  const { allowErrorForDataTypeAny, ...known } = metadata;
  const flag =
    allowErrorForDataTypeAny === true ? [] : ["allowErrorForDataTypeAny must be true: functions hand errors on"];
  if (valid(known)) return flag;
  const errors = (valid.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message ?? ""} ${JSON.stringify(params)}`,
  );
  return [...flag, ...errors];
}

const shapeOf = ({ functions }: Metadata): string =>
  JSON.stringify(
    functions.map(({ description: _, parameters, ...entry }) => ({
      ...entry,
      parameters: parameters.map(({ description: __, ...parameter }) => parameter),
    })),
  );

/** The two languages may differ in descriptions alone. */
export const sameShape = (ja: Metadata, en: Metadata): readonly string[] =>
  shapeOf(ja) === shapeOf(en)
    ? []
    : ["functions.json and functions-en.json differ in more than descriptions. Build again."];

/** Ids stand once in the metadata and once among the associations. */
export function associationProblems(metadata: Metadata, associated: readonly string[]): readonly string[] {
  const declared = metadata.functions.map(({ id }) => id);
  return [
    ...declared
      .filter((id) => !associated.includes(id))
      .map(
        (id) =>
          `${id} is in functions.json but not associated in functions.js. Export its file from src/functions/index.ts.`,
      ),
    ...associated
      .filter((id) => !declared.includes(id))
      .map((id) => `${id} is associated in functions.js but not in functions.json. Give it a @customfunction tag.`),
    ...associated
      .filter((id, index) => associated.indexOf(id) !== index)
      .map((id) => `${id} is associated twice. Leave the association to the build.`),
  ];
}
