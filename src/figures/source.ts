// Where figures were published.

export interface Source {
  readonly source: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
}
