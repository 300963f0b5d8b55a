/** Takes files that are dropped anywhere on the page. Returns how to stop. */
export function listenForFiles(onFiles: (files: readonly File[]) => void): () => void {
  const root = document.documentElement;
  const leave = (): void => void delete root.dataset['drop'];
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault(); // else the browser would leave the game and show the file
    root.dataset['drop'] = '';
  };
  const out = (event: DragEvent): void => {
    if (event.relatedTarget === null) leave(); // out of the window, not merely to another element
  };
  const drop = (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])];
    leave();
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  };
  addEventListener('dragover', over);
  addEventListener('dragleave', out);
  addEventListener('drop', drop);
  return () => {
    removeEventListener('dragover', over);
    removeEventListener('dragleave', out);
    removeEventListener('drop', drop);
  };
}
