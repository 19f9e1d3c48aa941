import type { ComponentChild, ComponentType } from 'preact';

/** What is true of the workbench now. Commands ask it whether they apply. */
export type Context = {
  /** A page beside the panel is being read. */
  hasReading: boolean;
  /** A visit is open. */
  hasVisit: boolean;
  /** There is something to take back, or to do again. */
  canUndo: boolean;
  canRedo: boolean;
  /** Something is shared with a specialist at this laptop now. */
  isSharing: boolean;
  /** Some of what was typed is not on disk yet, because the last try failed. */
  isUnsaved: boolean;
};

/** Something a person can ask for, by palette, key or button. */
export type Command<Services> = {
  /** `feature.verbObject`. Stable: people bind keys to it. */
  id: string;
  /**
   * Message id of its title: sentence case, starting with a verb. The message's
   * `.words` attribute lists everyday words a person may type to find it.
   */
  text: string;
  /** Leave out if the command always applies. */
  applies?: (context: Context) => boolean;
  run(services: Services): void | Promise<void>;
  /** That it was asked for is its own business: it is not offered as one of those asked for last. */
  isUnnoted?: boolean;
};

/** One screen of the panel. */
export type View<Services> = {
  id: string;
  /** Message id of the word under its icon. */
  text: string;
  /** Smaller comes first. Features leave gaps of ten. */
  order: number;
  /** For the rail. Leave out where the view is not on it. */
  icon?: ComponentType;
  /** One goes there from another view, or by the palette: it has no place on the rail. */
  isOffRail?: boolean;
  /** Id of the place on the rail it belongs to. It is one of its stages, unless it is off the rail. */
  under?: string;
  /** Id of the command that shows a view off the rail. Left out: `feature.show`. */
  shownBy?: string;
  /** A small number beside the icon, read each time something it reads changes. Zero hides it. */
  count?(services: Services): number;
  render(services: Services): ComponentChild;
};

/** One place on the rail for the stages of one thing. A row above them leads from each to the others. */
export type Place<Services> = {
  id: string;
  /** Message id of the word under its icon. */
  text: string;
  /** Smaller comes first, among the views. */
  order: number;
  icon: ComponentType;
  /** Id of the stage to begin with, while none of them was shown yet. */
  first(services: Services): string;
};

/** One part of the view "Choices", under a heading of its own. */
export type Section<Services> = {
  /** `feature.what`. */
  id: string;
  /** Message id of its heading. */
  text: string;
  /** Smaller comes first. Features leave gaps of ten. */
  order: number;
  /** Leave out if it is always there. */
  applies?(services: Services): boolean;
  /** With `load`, its code comes first: then all sections are drawn together, and nothing jumps. */
  render: ((services: Services) => ComponentChild) & { load?(): Promise<void> };
};

/**
 * A short standing remark in the status bar. Pressed, it says what it means and what can be done; one whose words are
 * a thing to do, such as "Try again", is done at once.
 */
export type StatusItem<Services> = {
  id: string;
  order: number;
  /** Read each time something it reads changes. Return '' to hide. */
  text(services: Services): string;
  /** Drawn before the text. */
  icon?: ComponentType;
  /** The whole of it for a screen reader, when the text alone is too short to understand. Holds the text. */
  label?(services: Services): string;
} & (
  | {
      /** What it means, in plain words. Read when it is pressed. */
      why(services: Services): string;
      /** Ids of commands: what can be done about it. Those that apply now are offered. */
      commands: readonly string[];
    }
  /** Id of what it does. */
  | { command: string }
);

/** A key that runs a command, such as `Mod+K`. `Mod` is Ctrl, or Cmd on a Mac. */
export type Keybinding = {
  key: string;
  command: string;
  /** It also works while the person types in a field. */
  whileTyping?: boolean;
};

/** All that one feature adds to the workbench. A value: importing it does nothing. */
export type Contribution<Services> = {
  id: string;
  commands?: Command<Services>[];
  views?: View<Services>[];
  places?: Place<Services>[];
  sections?: Section<Services>[];
  statusItems?: StatusItem<Services>[];
  keybindings?: Keybinding[];
};
