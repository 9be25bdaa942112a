// What is worked out when it is first asked for, and kept: short runs do without most of it.

export function once<Value>(work: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => (known ??= { value: work() }).value;
}
