"""Mend the parse of hyphenated verbs: spaCy splits "co-chaired" into three tokens and takes "co" for a noun.

In "Peru co-chaired talks" the model hangs `Peru` on `co` as a compound, which loses the subject. The name takes the
place of the prefix in the tree, and prefix and hyphen become dependents of the verb.
"""

PREFIXES = frozenset({"co", "re"})
LABEL = "prefix"
BE = frozenset({"is", "are", "was", "were", "be", "been", "am"})
FAR = 40  # tokens behind the verb of which some may hang on its prefix


def mend_prefixes(
    lower: list[str], tag: list[str], dep: list[str], head: list[int], start: list[int], end: list[int]
) -> None:
    """Change labels and heads in place, before the children are counted; the other lists are only read."""
    if PREFIXES.isdisjoint(lower):
        return
    for place in range(len(lower) - 2):
        joined = lower[place + 1] == "-" and end[place] == start[place + 1] and end[place + 1] == start[place + 2]
        if joined and lower[place] in PREFIXES and tag[place + 2].startswith("VB"):
            verb = place + 2
            _mend(place, verb, dep, head)
            if tag[verb] == "VBG" and head[verb] == place - 1 and lower[place - 1] in BE:
                _raise(place - 1, verb, dep, head)
            if _circles(verb, head):
                head[verb], dep[verb] = verb, "ROOT"


def _above(word: int, verb: int, head: list[int]) -> bool:
    """Whether the verb hangs on its prefix or hyphen, at a few removes at most."""
    token = verb
    for _ in range(4):
        token = head[token]
        if token == word:
            return True
    return False


def _circles(token: int, head: list[int]) -> bool:
    """Whether the way up from a token never ends."""
    seen = set()
    while head[token] != token:
        if token in seen:
            return True
        seen.add(token)
        token = head[token]
    return False


def _take_over(auxiliary: int, verb: int, dep: list[str], head: list[int]) -> None:
    for token in range(max(auxiliary - FAR, 0), auxiliary):
        if head[token] == auxiliary and dep[token] in ("nsubj", "aux"):
            head[token], dep[token] = verb, "nsubjpass" if dep[token] == "nsubj" else "aux"


def _raise(copula: int, verb: int, dep: list[str], head: list[int]) -> None:
    """Put a gerund in the place of the copula that the model hung it on: "**are** co-hosting"."""
    head[verb], dep[verb] = verb if head[copula] == copula else head[copula], dep[copula]
    for token in range(max(copula - FAR, 0), min(len(head), verb + FAR)):
        if head[token] == copula and token != verb:
            head[token] = verb
    head[copula], dep[copula] = verb, "aux"


def _mend(prefix: int, verb: int, dep: list[str], head: list[int]) -> None:
    hyphen = prefix + 1
    own = [token for token in range(prefix) if head[token] == prefix and token != prefix]
    hung = next((word for word in (prefix, prefix + 1) if _above(word, verb, head)), None)
    heir = own[-1] if own and dep[own[-1]] in ("compound", "nmod") and hung is None else None
    if heir is not None:
        dep[heir], head[heir] = dep[prefix], head[prefix] if head[prefix] != prefix else verb
    if hung is not None:  # the verb takes the place of its own prefix or hyphen
        above = head[hung]
        head[verb] = verb if above in (prefix, prefix + 1, verb) else above
        dep[verb] = dep[hung]
        for token in own:  # "**will be** co-chaired": the subject hangs on the auxiliary
            if dep[token] == "auxpass":
                _take_over(token, verb, dep, head)
    behind = [token for token in range(verb + 1, min(len(head), verb + FAR)) if head[token] in (prefix, hyphen)]
    for token in own + behind:
        if token != heir:
            head[token] = verb if heir is None else heir
    for token in (prefix, prefix + 1):
        dep[token], head[token] = LABEL, verb
