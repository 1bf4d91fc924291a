import type { Industry, MinimumWageRule, Size } from "../rules";

/**
 * 小規模事業者, 中小企業 or 大企業. Medium is capital OR regular employees within the limit of the industry.
 *
 * @param capital 資本金, yen; 0 for an applicant without capital
 * @param employees 常時使用する従業員
 */
export function sizeOf(industry: Industry, capital: number, employees: number): Size {
  if (industry.smallEmployees !== null && employees <= industry.smallEmployees.value) return "small";
  if (employees <= industry.employees.value) return "medium";
  return industry.capital !== null && capital <= industry.capital.value ? "medium" : "large";
}

/** 最低賃金近傍の事業者: enough of the employees, for enough months. Compared as whole numbers, never as decimals. */
export function isNearMinimumWage(
  rule: MinimumWageRule,
  qualifying: number,
  employees: number,
  months: number,
): boolean {
  const { numerator, denominator } = rule.share.value;
  return months >= rule.months.value && employees > 0 && qualifying * denominator >= employees * numerator;
}
