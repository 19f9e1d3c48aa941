/** Where the card is. A sheet of its own with one rule, which the card writes. */
export const placeSheetText = ':host { left: 0 !important; top: 0 !important; }';

/**
 * The card's looks. Colours are those of design/tokens.css. Sizes are in px, because a rem would be the portal's.
 * Rules of the portal do not reach in, and on the host an important rule of the inside wins over any of them.
 */
export const cardSheetText = `
  :host {
    all: initial !important; display: block !important; position: fixed !important; right: auto !important;
    bottom: auto !important; color-scheme: light dark !important;
  }
  :host(:not(:popover-open)) { display: none !important; }
  @media print { :host { display: none !important; } }
  :host {
    --raised: #ffffff; --sunken: #f1eee8; --line-soft: #e2ddd3; --line-strong: #8d8778;
    --text: #1f2421; --text-soft: #565b55; --accent: #0b6b5f; --on-accent: #ffffff; --wash: #e3f2ee; --focus: #1a56db;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --raised: #242826; --sunken: #151816; --line-soft: #343a36; --line-strong: #838b85;
      --text: #ecefe9; --text-soft: #b4bbb3; --accent: #5fd0bd; --on-accent: #06231f; --wash: #17332e; --focus: #8ab4ff;
    }
  }
  * { box-sizing: border-box; margin: 0; }
  [role="dialog"] {
    font: 400 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
    width: min(372px, calc(100vw - 16px)); max-height: calc(100vh - 16px); overflow: auto;
    padding: 14px 15px; background: var(--raised); color: var(--text);
    border: 1px solid var(--line-strong); border-radius: 12px; box-shadow: 0 12px 40px rgb(0 0 0 / 0.27);
    text-align: start; overflow-wrap: anywhere;
  }
  [role="dialog"]:focus { outline: none; }
  [role="dialog"]:focus-visible, button:focus-visible, summary:focus-visible {
    outline: 3px solid var(--focus); outline-offset: 2px;
  }
  header { display: flex; gap: 10px; align-items: baseline; justify-content: space-between; }
  h2 { font-size: 17px; line-height: 1.35; font-weight: 700; }
  .kind {
    flex: none; max-width: 55%; font-size: 12.5px; font-weight: 600; padding: 1px 9px; border-radius: 999px;
    background: var(--sunken); color: var(--text-soft);
  }
  p, dl, details, ul { margin-block: 6px; }
  dt, h3 { font-size: 13.5px; font-weight: 600; color: var(--text-soft); }
  dd { margin: 0 0 6px; }
  ul { padding-inline-start: 20px; }
  .chart { padding-inline-start: 10px; border-inline-start: 3px solid var(--accent); }
  .buttons { display: flex; flex-wrap: wrap; gap: 6px; margin-block: 12px 8px; }
  button, summary { font: inherit; min-height: 44px; cursor: pointer; }
  button {
    padding: 8px 12px; border-radius: 10px; font-weight: 600;
    border: 1px solid var(--line-strong); background: var(--raised); color: var(--text);
  }
  button.ask { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
  button.other, button.know, button.next { border-color: transparent; color: var(--accent); padding-inline: 4px; }
  summary { display: flex; align-items: center; color: var(--accent); font-weight: 600; }
  summary::before { content: "+"; width: 20px; }
  details[open] > summary::before { content: "\\2212"; }
  kbd {
    font: 600 11.5px system-ui, sans-serif; padding: 0 5px; margin-inline-start: 4px; border-radius: 5px;
    border: 1px solid var(--line-soft); border-bottom-width: 2px; background: var(--raised); color: var(--text-soft);
  }
  .note { padding: 6px 10px; border-radius: 8px; background: var(--wash); font-weight: 600; }
  .note:empty, .mine:empty { display: none; }
  .mine { padding: 6px 10px; border-inline-start: 3px solid var(--accent); background: var(--sunken); }
  footer { font-size: 13px; color: var(--text-soft); }
  @media (forced-colors: active) {
    [role="dialog"], button, .kind { border: 1px solid CanvasText; }
    button.ask { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; }
  }
`;
