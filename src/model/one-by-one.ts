/**
 * Runs tasks in the order in which they come, never two at once: two that both read before either writes would lose one.
 * A task that fails rejects for whoever asked; the next is run all the same.
 */
export function oneByOne(): (task: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (task) => {
    last = last.catch(() => undefined).then(task);
    return last;
  };
}
