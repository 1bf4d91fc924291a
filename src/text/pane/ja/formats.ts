import { grouped } from "../../numbers";

export const yen = (amount: number): string => `${amount < 0 ? "−" : ""}${grouped(Math.abs(amount))}円`;
export const signed = (amount: number): string => (amount > 0 ? `+${yen(amount)}` : yen(amount));
export const date = (iso: string): string => {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${year}年${String(Number(month))}月${String(Number(day))}日`;
};
