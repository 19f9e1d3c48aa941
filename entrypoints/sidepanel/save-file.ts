/** Hand a file to the person: the browser puts it with their downloads. Nothing goes out. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads it in its own time: a minute is enough for any file of ours.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
