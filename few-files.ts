import type { Plugin } from 'vite';

/** What the panel needs for its first paint and other pages or views need, too. */
const base =
  /[\\/]node_modules[\\/](?:preact|@preact|@fluent|webextension-polyfill|@wxt-dev)\b|[\\/]lib[\\/]base[\\/](?:localize|result|calendar-day|when)\.ts|[\\/]components[\\/]frame[\\/](?:context|first-icons|Icon)\b|[\\/]notebook[\\/]questions[\\/](?:question|tags)\.ts|vite[\\/]preload-helper|rolldown[\\/]runtime/;

/**
 * Put what the panel's first paint shares with other pages and views into one file. By itself the bundler makes one
 * of each small part that is shared otherwise; thirteen files are asked for one by one before anything is drawn.
 */
export function fewFiles(): Plugin {
  return {
    name: 'few-files',
    // Only our own pages are made of several files.
    outputOptions: options =>
      options.format === 'es' || options.format === undefined
        ? { ...options, codeSplitting: { groups: [{ name: 'base', test: base }] } }
        : options,
  };
}
