// While pdfjs repairs a damaged file it can leave a failed promise of its own behind that nobody awaits. Node ends the
// process for that, although the file is read and the fault was dealt with.

let open = 0;

/** Keeps pdfjs's own stray rejections from ending the process until the returned function is called. */
export function ignoreStrayFaults(): () => void {
  if (open++ === 0) process.on('unhandledRejection', ignore);
  let isOpen = true;
  return () => {
    if (!isOpen) return;
    isOpen = false;
    // Rejections are reported after the turn in which they happen.
    setImmediate(() => {
      if (--open === 0) process.off('unhandledRejection', ignore);
    });
  };
}

function ignore(reason: unknown): void {
  const stack = reason instanceof Error ? (reason.stack ?? '') : '';
  if (!stack.includes('pdf.worker')) throw reason;
}
