/** Where the card is. A sheet of its own with one rule, which the card writes. */
export const placeSheetText = ':host { left: 0 !important; top: 0 !important; }';

/** As in the panel (components/frame/look): softer colours, and strong ones. */
const calm = `
  --raised: light-dark(#fbf9f4, #272a27); --sunken: light-dark(#efece4, #1b1e1c);
  --text: light-dark(#2f3531, #d6d9d3); --text-soft: light-dark(#555a54, #abb1aa);
  --accent: light-dark(#3f625b, #9fc0b7); --on-accent: light-dark(#ffffff, #14211e); --wash: light-dark(#eaece4, #252b28);
`;
const contrast = `
  --raised: light-dark(#ffffff, #000000); --sunken: light-dark(#ffffff, #000000);
  --line-soft: light-dark(#000000, #ffffff); --line-strong: light-dark(#000000, #ffffff);
  --text: light-dark(#000000, #ffffff); --text-soft: light-dark(#000000, #ffffff);
  --accent: light-dark(#00443b, #7ff5df); --on-accent: light-dark(#ffffff, #000000);
  --wash: light-dark(#ffffff, #000000); --focus: light-dark(#0033aa, #b0ccff);
`;

/**
 * The card's looks. Colours are those of design/tokens.css. Letters go by the size the browser is set to (the host has
 * none of the page's), in em, because a rem would be the portal's.
 * Rules of the portal do not reach in, and on the host an important rule of the inside wins over any of them.
 */
export const cardSheetText = `
  :host {
    all: initial !important; display: block !important; position: fixed !important; right: auto !important;
    bottom: auto !important; color-scheme: light dark !important;
  }
  :host(:not(:popover-open)) { display: none !important; }
  @media print { :host { display: none !important; } }
  [role="dialog"] {
    --raised: light-dark(#ffffff, #242826); --sunken: light-dark(#f1eee8, #151816);
    --line-soft: light-dark(#e2ddd3, #343a36); --line-strong: light-dark(#8d8778, #838b85);
    --text: light-dark(#1f2421, #ecefe9); --text-soft: light-dark(#565b55, #b4bbb3);
    --accent: light-dark(#0b6b5f, #5fd0bd); --on-accent: light-dark(#ffffff, #06231f);
    --wash: light-dark(#e3f2ee, #17332e); --focus: light-dark(#1a56db, #8ab4ff);
  }
  [data-theme="light"] { color-scheme: light; }
  [data-theme="dark"] { color-scheme: dark; }
  [data-comforts~="calm"] { ${calm} }
  @media (prefers-contrast: less) { [role="dialog"] { ${calm} } }
  [data-theme="contrast"] { ${contrast} }
  @media (prefers-contrast: more) { [role="dialog"] { ${contrast} } }
  * { box-sizing: border-box; margin: 0; }
  [role="dialog"] {
    font: 400 0.9375em/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
    width: min(24.8em, calc(100vw - 16px)); max-height: calc(100vh - 16px); overflow: auto;
    padding: 14px 15px; background: var(--raised); color: var(--text);
    border: 1px solid var(--line-strong); border-radius: 12px; box-shadow: 0 12px 40px rgb(0 0 0 / 0.27);
    text-align: start; overflow-wrap: anywhere;
  }
  [role="dialog"]:focus { outline: none; }
  [role="dialog"]:focus-visible, button:focus-visible, summary:focus-visible {
    outline: 3px solid var(--focus); outline-offset: 2px;
  }
  header { display: flex; gap: 10px; align-items: baseline; justify-content: space-between; }
  h2 { font-size: 1.13em; line-height: 1.35; font-weight: 700; }
  .kind {
    flex: none; max-width: 55%; font-size: 0.83em; font-weight: 600; padding: 1px 9px; border-radius: 999px;
    background: var(--sunken); color: var(--text-soft);
  }
  p, dl, details, ul { margin-block: 6px; }
  dt, h3 { font-size: 0.9em; font-weight: 600; color: var(--text-soft); }
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
    font: 600 0.77em system-ui, sans-serif; padding: 0 5px; margin-inline-start: 4px; border-radius: 5px;
    border: 1px solid var(--line-soft); border-bottom-width: 2px; background: var(--raised); color: var(--text-soft);
  }
  .note { padding: 6px 10px; border-radius: 8px; background: var(--wash); font-weight: 600; }
  .note:empty, .mine:empty { display: none; }
  .mine { padding: 6px 10px; border-inline-start: 3px solid var(--accent); background: var(--sunken); }
  footer { font-size: 0.87em; color: var(--text-soft); }
  [data-comforts~="large"] { font-size: 1.125em; }
  [data-comforts~="spaced"] * { letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5; }
  [data-comforts~="spaced"] p + p { margin-block-start: 2em; }
  @media (forced-colors: active) {
    [role="dialog"], button, .kind { border: 1px solid CanvasText; }
    button.ask { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; }
  }
`;
