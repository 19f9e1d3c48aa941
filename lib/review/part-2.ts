/**
 * The notice that goes with what a program under 42 CFR Part 2 gives out with consent (RULES.md P8): the short form
 * of §2.32(a)(2), word for word. It is never put in other words, and never translated.
 */
export const part2Notice = '42 CFR part 2 prohibits unauthorized use or disclosure of these records.';
