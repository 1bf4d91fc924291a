import { grouped } from "../../numbers";

export const yen = (amount: number): string => `${amount < 0 ? "−" : ""}¥${grouped(Math.abs(amount))}`;
export const signed = (amount: number): string => (amount > 0 ? `+${yen(amount)}` : yen(amount));
export const count = (amount: number, one: string, many = `${one}s`): string =>
  `${grouped(amount)} ${amount === 1 ? one : many}`;

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
export const date = (iso: string): string => {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${String(Number(day))} ${months[Number(month) - 1] ?? ""} ${year}`;
};
