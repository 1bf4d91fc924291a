import { useEffect, useState } from "react";

/** True once `active` has lasted half a second: what is quicker needs no progress. */
export function useDelayed(active: boolean, milliseconds = 500): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!active) return undefined;
    const timer = setTimeout(() => {
      setLate(true);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [active, milliseconds]);
  return active && late;
}
