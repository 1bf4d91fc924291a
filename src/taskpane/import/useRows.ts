import { defaultRangeExtractor, useVirtualizer, type Range, type VirtualItem } from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, useState, type RefObject } from "react";

/** The usual height of a row in pixels, until it is measured. */
const usualHeight = 76;

/** Room for the head above a row that is scrolled to. */
const room = 8;

/** How far below the top of the scrolled content an element begins; followed while what stands above it changes. */
function useOffset(element: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const [own, box] = [element.current, scroller.current];
    if (own === null || box === null) return undefined;
    const measure = (): void => {
      setOffset(Math.round(own.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop));
    };
    const observer = new ResizeObserver(measure);
    for (const content of box.children) observer.observe(content);
    return () => {
      observer.disconnect();
    };
  }, [element, scroller]);
  return offset;
}

interface Rows {
  readonly items: readonly VirtualItem[];
  /** Of all rows together, in pixels. */
  readonly height: number;
  /** What stands above the list: to be taken off the start of each row. */
  readonly offset: number;
  /** Called with the element of every row that is there. */
  readonly measure: (row: Element | null) => void;
  readonly scrollTo: (index: number) => void;
}

/**
 * Which of many rows are there: those in sight, and those in `kept` wherever they are, so that the focus and what is
 * being written are never lost.
 */
export function useRows(
  count: number,
  kept: readonly number[],
  list: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
): Rows {
  const offset = useOffset(list, scroller);
  const rangeExtractor = useCallback(
    (range: Range): number[] =>
      [...new Set([...defaultRangeExtractor(range), ...kept.filter((index) => index < range.count)])].sort(
        (a, b) => a - b,
      ),
    [kept],
  );
  // eslint-disable-next-line react-hooks/incompatible-library -- it changes in place; nothing here is memoized on it
  const virtualizer = useVirtualizer<HTMLElement, Element>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    overscan: 3,
    scrollMargin: offset,
    scrollPaddingStart: room,
    scrollPaddingEnd: room,
    rangeExtractor,
  });
  return {
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    offset,
    measure: virtualizer.measureElement,
    scrollTo: (index) => {
      virtualizer.scrollToIndex(index);
    },
  };
}
