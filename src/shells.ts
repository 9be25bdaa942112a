// What makes a shell ask the program for words: one script a shell, to be read by it at its start.

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** Stands for whatever files there are, which the shell knows best. */
export const anyFile = ':file';

/** Each hands over the words typed, the last one unfinished, and takes lines of a word, a tab and what it means. */
const scripts: Readonly<Record<Shell, string>> = {
  bash: `# In ~/.bashrc: eval "$(smals-report completion bash)"
_smals_report() {
  local word
  COMPREPLY=()
  while IFS=$'\\t' read -r word _; do
    if [[ $word == ${anyFile} ]]; then compopt -o default; else COMPREPLY+=("$word"); fi
  done < <("\${COMP_WORDS[0]}" complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _smals_report smals-report
`,
  zsh: `#compdef smals-report
# In ~/.zshrc, after compinit: eval "$(smals-report completion zsh)"
_smals_report() {
  local word meaning
  local -a found
  while IFS=$'\\t' read -r word meaning; do
    if [[ $word == ${anyFile} ]]; then _files; else found+=("\${word//:/\\\\:}\${meaning:+:$meaning}"); fi
  done < <("\${words[1]}" complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  (( $#found )) && _describe smals-report found
}
compdef _smals_report smals-report
`,
  fish: `# In ~/.config/fish/completions/smals-report.fish: smals-report completion fish | source
function __smals_report_words
    set -l typed (commandline -opc)
    for line in ($typed[1] complete -- $typed[2..] (commandline -ct) 2>/dev/null)
        if test "$line" = "${anyFile}"
            __fish_complete_path (commandline -ct)
        else
            printf '%s\\n' "$line"
        end
    end
end
complete -c smals-report -f -a '(__smals_report_words)'
`,
};

export const script = (shell: Shell): string => scripts[shell];
