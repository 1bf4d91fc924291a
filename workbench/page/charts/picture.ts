import { Chart as Painter, registerables } from "chart.js";
import type { Place } from "../../excel";
import { configurationOf } from "./configuration";
import type { Drawing } from "./configuration";

Painter.register(...registerables);

/** One chart on the page. */
export class ChartPicture {
  private readonly frame = document.createElement("figure");
  private painter: Painter | undefined;
  private drawn = "";
  private size = "";

  constructor(layer: HTMLElement) {
    this.frame.setAttribute("role", "img");
    layer.append(this.frame);
  }

  moveTo({ left, top, width, height }: Place): void {
    const { style } = this.frame;
    style.transform = `translate(${String(left)}px, ${String(top)}px)`;
    this.size = `${String(width)}px ${String(height)}px`;
    [style.width, style.height] = [`${String(width)}px`, `${String(height)}px`];
  }

  /** Draws again where anything differs from what stands there. */
  draw(drawing: Drawing): void {
    const key = this.size + JSON.stringify(drawing);
    if (key === this.drawn) return;
    this.drawn = key;
    const { chart, data, looks } = drawing;
    this.frame.style.background = chart.fill ?? looks.ground;
    this.frame.style.borderColor =
      chart.border.lineStyle === "None" ? "transparent" : (chart.border.color ?? looks.border);
    this.frame.setAttribute("aria-label", [chart.title.text, ...data.series.map(({ name }) => name)].join(" "));
    this.painter?.destroy();
    const canvas = document.createElement("canvas");
    canvas.width = this.frame.clientWidth;
    canvas.height = this.frame.clientHeight;
    this.frame.replaceChildren(canvas);
    this.painter = new Painter(canvas, configurationOf(drawing));
  }

  remove(): void {
    this.painter?.destroy();
    this.frame.remove();
  }
}
