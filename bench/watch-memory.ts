/** Watches what the process grows by from now on. */
export function watchMemory(): { readonly growth: () => number } {
  const before = process.memoryUsage().rss;
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 20);
  return {
    /** In megabytes, at its peak; watching ends. */
    growth() {
      clearInterval(timer);
      return Math.round((Math.max(peak, process.memoryUsage().rss) - before) / 2 ** 20);
    },
  };
}
