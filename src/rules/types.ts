/**
 * The vocabulary in which a programme year is written down. Money is integer yen, tax-exclusive; a rate is an integer
 * ratio; every number stands beside the place where it is printed.
 */

/** A sentence or a name in both languages of the project. */
export interface Localized {
  readonly ja: string;
  readonly en: string;
}

/** A document by the id under which the sources list it; a test holds every citation to a listed one. */
export type DocumentId = string;

/** Where a number is printed: the document, the section of it, and the figure exactly as it stands there. */
export interface Citation {
  readonly document: DocumentId;
  readonly section: string;
  readonly figure: string;
  /** True where the figure is printed for another year and applied to this one. */
  readonly carriedOver?: true;
  readonly note?: Localized;
}

export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** A value that cannot be written without its source. */
export interface Cited<Value> {
  readonly value: Value;
  readonly source: Citation;
}

/** 枠・類型 */
export type FrameCode = "NORMAL" | "INVOICE" | "EDI" | "GROUP" | "SECURITY";

/** 小規模事業者 · 中小企業 · 大企業等 */
export type Size = "small" | "medium" | "large";

/** Cost categories; the numbers in the names of the programme are in `categories.ts`. */
export type CategoryCode =
  | "SW_LICENSE"
  | "SW_CLOUD"
  | "OPT_EXT"
  | "OPT_LINK"
  | "OPT_SEC"
  | "SVC_CONSULT"
  | "SVC_SETUP"
  | "SVC_SUPPORT"
  | "HW_PC"
  | "HW_POS"
  | "SEC_OTASUKE"
  | "ANALYSIS"
  | "ADMIN"
  | "NG";

/**
 * A stretch of the subsidy with one rate. Each band begins where the one before it ends, so bands can neither overlap
 * nor leave a gap; the last one runs up to the cap of the line.
 */
export interface Band {
  readonly rate: Cited<Ratio>;
  /** 小規模事業者, where another rate is printed for them. */
  readonly smallRate?: Cited<Ratio>;
  /** 大企業等, where another rate is printed for them. */
  readonly largeRate?: Cited<Ratio>;
  /** 最低賃金近傍の事業者, where another rate is printed for them. */
  readonly minimumWageRate?: Cited<Ratio>;
}

/** A band that ends at `upTo` yen of subsidy. */
export interface LimitedBand extends Band {
  readonly upTo: Cited<number>;
}

/** What is counted to find the cap: 業務プロセス or 会計・受発注・決済 functions. */
export type CountKind = "processes" | "functions";

/** 2023 printed the two tiers of 通常枠 as types of their own. */
export type TierName = "A" | "B";

/** The cap that holds from `from` processes or functions on. */
export type Tier = {
  readonly from: Cited<number>;
  /** Set where the applicant names the tier in the application. */
  readonly name?: TierName;
  /** The least subsidy of the tier, demanded only of those who name it. */
  readonly atLeast?: Cited<number>;
} & (
  { /** 以下 */ readonly upTo: Cited<number> } | { /** 未満: the cap is one yen less. */ readonly below: Cited<number> }
);

/** The cap of a line: one for all, or tiers by a count, ascending. */
export type Limit =
  { readonly cap: Cited<number> } | { readonly counts: CountKind; readonly tiers: readonly [Tier, Tier, ...Tier[]] };

/** One expense line: bands of the subsidy, an optional lower limit (inclusive), a cap. Rounded down once. */
export interface ExpenseLine {
  readonly bands: readonly [...LimitedBand[], Band];
  readonly floor?: Cited<number>;
  readonly limit: Limit;
}

/** A line whose cap does not depend on a count. */
export interface CappedLine extends ExpenseLine {
  readonly limit: { readonly cap: Cited<number> };
}

/** 複数社連携: (a) members' own lines, (b) analysis, (c) administration. */
export interface GroupRule {
  readonly members: Cited<number>;
  readonly analysis: { readonly rate: Cited<Ratio>; readonly perMember: Cited<number> };
  /** Cap of (a) + (b). */
  readonly cap: Cited<number>;
  readonly administration: {
    readonly rate: Cited<Ratio>;
    readonly cap: Cited<number>;
    /** (c) is at most (a) + (b) times this share, times the rate. */
    readonly share: Cited<Ratio>;
  };
}

export interface Frames {
  readonly NORMAL: { readonly line: ExpenseLine };
  readonly INVOICE: { readonly line: ExpenseLine; readonly pc: CappedLine; readonly register: CappedLine };
  readonly EDI: { readonly line: CappedLine };
  readonly SECURITY: { readonly line: CappedLine };
  readonly GROUP: GroupRule;
}

/** A name under which a year knows a frame or one of its tiers, with its usual short forms. */
export interface FrameName {
  readonly frame: FrameCode;
  readonly tier?: TierName;
  readonly name: Localized;
  readonly short: readonly string[];
}

/** 最低賃金近傍の事業者 */
export interface MinimumWageRule {
  readonly months: Cited<number>;
  readonly share: Cited<Ratio>;
  /** Who counts, in words: the wage compared and the period. */
  readonly employees: Localized;
  /** 地域別最低賃金 + this many yen, where the year prints such a margin. */
  readonly margin?: Cited<number>;
}

/** 賃上げ計画: asked for from a subsidy of `from` yen on; reported, never part of the amount. */
export interface WagePlanRule {
  readonly from: Cited<number>;
  /** Growth of the payroll a year. */
  readonly growth: Cited<Ratio>;
  /** In-house minimum wage above the regional one, yen. */
  readonly margin: Cited<number>;
}

/** Limits on the cost, before any rate. Months of contract; yen, tax-exclusive. */
export interface CostRules {
  readonly cloudMonths: Cited<number>;
  readonly analysisMonths: Cited<number>;
  readonly optionMonths: Cited<number>;
  readonly supportMonths: Cited<number>;
  readonly serviceCap: Cited<number>;
  /** True where the year itself prints the option and service limits; elsewhere they are off unless switched on. */
  readonly limitsOptionsAndServices: boolean;
  /** 導入後の活用支援 counts as a service. */
  readonly followUpSupport: boolean;
}

/** 締切 of one round. */
export interface Deadline {
  readonly frames: readonly FrameCode[];
  readonly round: number;
  /** ISO date. */
  readonly date: Cited<string>;
}

/** One programme year, as its documents print it. */
export interface Programme {
  readonly year: number;
  readonly name: Localized;
  readonly budget: Localized;
  /** The overview first: it defines the year. */
  readonly documents: readonly [SourceDocument, ...SourceDocument[]];
  /** Where the document says that its figures may still change. */
  readonly provisional?: Citation;
  readonly names: Readonly<Record<FrameCode, FrameName>>;
  /** Names of the tiers, where an application may choose one. */
  readonly tierNames?: readonly FrameName[];
  readonly frames: Frames;
  readonly costs: CostRules;
  readonly minimumWage: MinimumWageRule | null;
  readonly wagePlan: WagePlanRule;
  /** 補助額の端数: rounded down to whole yen, the one unit that the engine knows. */
  readonly roundingUnit: Cited<1>;
  readonly applicationsSince?: Cited<string>;
  readonly deadlines: readonly Deadline[];
  /** What the document says where it gives no dates. */
  readonly deadlineNote?: Citation;
}

/** A document of the programme. */
export interface SourceDocument {
  readonly id: DocumentId;
  readonly title: Localized;
  readonly publisher: Localized;
  readonly date: string | null;
}

/** 費目 */
export interface Category {
  readonly code: CategoryCode;
  /** カテゴリー番号 of the official guidelines, where it has one. */
  readonly number: number | null;
  readonly name: Localized;
  readonly frames: readonly FrameCode[];
}

/** 業務プロセス */
export interface BusinessProcess {
  readonly code: string;
  readonly name: Localized;
}

/** Size limits of an industry: medium with capital (yen) or employees within the limit, small with few employees. */
export interface Industry {
  readonly name: Localized;
  readonly short: readonly string[];
  readonly capital: Cited<number> | null;
  readonly employees: Cited<number>;
  readonly smallEmployees: Cited<number> | null;
}
