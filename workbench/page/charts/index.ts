import { anchorsAround, chartData, chartsOf, onChartChange, placeOf } from "../../excel";
import type { Chart, Context, Place } from "../../excel";
import type { Session } from "../../session";
import { LOOKS } from "./looks";
import { ChartPicture } from "./picture";

const PIXELS_PER_POINT = 4 / 3;
/** Univer has further canvases in its editors. */
const SHEET_CANVAS = 'canvas[id^="univer-sheet-main-canvas"]';

/** Draws the charts of the sheet in view over its cells, and keeps them there while the sheet is scrolled or changed. */
export function showCharts(ground: HTMLElement, session: Session, options: Options): void {
  const layer = new ChartLayer(ground, session.context, options);
  const { context } = session;
  const update = (): void => {
    layer.schedule();
  };
  onChartChange(context, update);
  // Whatever moves, hides or changes cells is a command; so is scrolling.
  context.inner.onAnyCommand(update);
  context.api.getFormula().calculationResultApplied(update);
  // Univer fits its canvas to its ground a while later.
  const resized = new ResizeObserver(update);
  for (const each of [ground, ...ground.querySelectorAll(SHEET_CANVAS)]) resized.observe(each);
}

interface Options {
  readonly theme: "light" | "dark";
  /** What stands where nobody has given a title. */
  readonly untitled: string;
}

class ChartLayer {
  private readonly pictures = new Map<string, ChartPicture>();
  private readonly layer = document.createElement("div");
  private due = false;

  constructor(
    private readonly ground: HTMLElement,
    private readonly context: Context,
    private readonly options: Options,
  ) {
    this.layer.className = "charts";
    ground.append(this.layer);
  }

  /** Once per frame, however many commands there were. */
  schedule(): void {
    if (this.due) return;
    this.due = true;
    requestAnimationFrame(() => {
      this.due = false;
      if (this.context.isOpen) this.draw();
    });
  }

  private draw(): void {
    const { context } = this;
    const sheetId = context.activeSheetId();
    const charts = chartsOf(context, sheetId);
    for (const [id, picture] of this.pictures) {
      if (charts.some((chart) => chart.id === id)) continue;
      picture.remove();
      this.pictures.delete(id);
    }
    const view = this.view();
    for (const chart of charts) this.show(chart, view);
  }

  private show(chart: Chart, { left, top, zoom }: View): void {
    const { theme, untitled } = this.options;
    const place = placeOf(this.context, chart.sheetId, chart);
    const picture = this.pictures.get(chart.id) ?? new ChartPicture(this.layer);
    this.pictures.set(chart.id, picture);
    const scaled = (points: number): number => points * PIXELS_PER_POINT * zoom;
    picture.moveTo({
      left: scaled(place.left) - left,
      top: scaled(place.top) - top,
      width: scaled(place.width),
      height: scaled(place.height),
    });
    picture.draw({ chart, data: chartData(this.context, chart), looks: LOOKS[theme], zoom, untitled });
  }

  /** Where the cells begin on the page, and how far they are scrolled, in pixels. */
  private view(): View {
    const sheet = this.context.book.getActiveSheet();
    const { rowHeader, columnHeader } = sheet.getSheet().getConfig();
    const zoom = sheet.getZoom();
    const canvas = this.ground.querySelector(SHEET_CANVAS)?.getBoundingClientRect();
    const ground = this.ground.getBoundingClientRect();
    const { width, height } = { width: rowHeader.width * zoom, height: columnHeader.height * zoom };
    this.layer.style.left = `${String((canvas?.left ?? ground.left) - ground.left + width)}px`;
    this.layer.style.top = `${String((canvas?.top ?? ground.top) - ground.top + height)}px`;
    this.layer.style.width = `${String(Math.max(0, (canvas?.width ?? 0) - width))}px`;
    this.layer.style.height = `${String(Math.max(0, (canvas?.height ?? 0) - height))}px`;
    const { sheetViewStartColumn, sheetViewStartRow, offsetX, offsetY } = sheet.getScrollState();
    const corner: Place = placeOf(
      this.context,
      sheet.getSheetId(),
      anchorsAround({ row: sheetViewStartRow, column: sheetViewStartColumn, rows: 1, columns: 1 }),
    );
    const scrolled = (points: number, offset: number): number => (points * PIXELS_PER_POINT + offset) * zoom;
    return { left: scrolled(corner.left, offsetX), top: scrolled(corner.top, offsetY), zoom };
  }
}

interface View {
  readonly left: number;
  readonly top: number;
  readonly zoom: number;
}
