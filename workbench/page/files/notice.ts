/** An answer to a question. */
interface Choice {
  readonly id: string;
  readonly label: string;
  readonly act: () => void;
}

/** What is said about files, above the sheet: it stays until it is closed, and is read aloud. */
export class Notice {
  constructor(
    private readonly ground: HTMLElement,
    private readonly close: string,
  ) {}

  show(kind: "done" | "refused", lines: readonly string[]): void {
    this.fill(kind, lines, [{ id: "close-notice", label: this.close, act: () => undefined }]);
  }

  /** The first choice takes the focus: the answer is a key away. */
  ask(lines: readonly string[], choices: readonly Choice[]): void {
    const [first] = this.fill("done", lines, choices);
    first?.focus();
  }

  private fill(
    kind: "done" | "refused",
    lines: readonly string[],
    choices: readonly Choice[],
  ): readonly HTMLButtonElement[] {
    const text = document.createElement("p");
    text.textContent = lines.join(" ");
    const buttons = choices.map(({ id, label, act }) => {
      const button = document.createElement("button");
      button.type = "button";
      button.dataset.testid = id;
      button.textContent = label;
      button.addEventListener("click", () => {
        this.ground.hidden = true;
        act();
      });
      return button;
    });
    this.ground.dataset.kind = kind;
    this.ground.replaceChildren(text, ...buttons);
    this.ground.hidden = false;
    return buttons;
  }
}
