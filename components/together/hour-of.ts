/** The hour of a moment on this computer's clock, with the day when it is not today. */
export function hourOf(moment: string, locale: string): string {
  const at = new Date(moment);
  const isToday = at.toDateString() === new Date().toDateString();
  const hour = { hour: 'numeric', minute: '2-digit' } as const;
  const day = { month: 'short', day: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale, isToday ? hour : { ...day, ...hour }).format(at);
}
