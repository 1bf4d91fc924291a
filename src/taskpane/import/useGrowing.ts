import { useCallback, useEffect, useRef, useState, type RefObject } from "react";

const portion = 40;

/** How many of many rows to show: more are added when the end of the list comes near. */
export function useGrowing(total: number): {
  readonly shown: number;
  readonly end: RefObject<HTMLDivElement | null>;
  readonly reveal: (index: number) => void;
} {
  const [limit, setLimit] = useState(portion);
  const end = useRef<HTMLDivElement>(null);
  const shown = Math.min(limit, total);
  const complete = shown === total;
  useEffect(() => {
    const { current } = end;
    if (current === null || complete) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setLimit((before) => before + portion);
      },
      { rootMargin: "600px" },
    );
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [complete, shown]);
  const reveal = useCallback((index: number): void => {
    setLimit((before) => Math.max(before, index + portion));
  }, []);
  return { shown, end, reveal };
}
