/// How mentions that end in a name resolve.
extension MentionResolver {
  /// A person's name loses what stands before it; other names keep their words but the determiner.
  func name(_ run: NameRun, in mention: Range<Int>) -> Resolution {
    if run.tokens.count == 1 { return singleName(run, in: mention) }
    if run.isPerson {
      return Resolution(entity: words(run.tokens), gender: run.gender, isPerson: true)
    }
    return Resolution(entity: words(withoutDeterminer(mention)), mayBePerson: isUnknown(run))
  }

  private func singleName(_ run: NameRun, in mention: Range<Int>) -> Resolution {
    let token = run.tokens.lowerBound
    if Acronym.isOne(text, document.tokens.bytes(token)),
      let name = index.expansion(of: hash(token))
    {
      let full = words(withoutDeterminer(name))
      return Resolution(entity: full, why: "“\(words(run.tokens))” is short for it in the article")
    }
    let fitting = fullNames(of: run)
    if let only = chosen(fitting, before: token) {
      return Resolution(
        entity: words(only.tokens), why: "full name in the article",
        gender: run.gender == .any ? only.gender : run.gender, isPerson: true)
    }
    if fitting.count > 1 { return ambiguous(fitting) }
    let isBare = run.isPerson || mention.count == run.tokens.count
    return Resolution(
      entity: words(isBare ? run.tokens : withoutDeterminer(mention)), gender: run.gender,
      isPerson: run.isPerson, mayBePerson: isBare && isSurname(token))
  }

  /// The persons of that surname whose gender fits; without any, a name of two unknown words.
  private func fullNames(of run: NameRun) -> [NameRun] {
    let named = index.fullNames(surname: run.first).filter {
      !$0.gender.isDisjoint(with: run.gender)
    }
    let persons = named.filter(\.isPerson)
    return persons.isEmpty ? named.filter(isUnknown) : persons
  }

  private func isSurname(_ token: Int) -> Bool {
    !Acronym.isOne(text, document.tokens.bytes(token)) && !traits(token).contains(.organisation)
  }

  private func isUnknown(_ run: NameRun) -> Bool {
    run.tokens.count == 2 && run.tokens.allSatisfy { document.words[$0] < 0 }
  }

  /// The one name before the mention, or the one after it when none is before.
  private func chosen(_ names: [NameRun], before token: Int) -> NameRun? {
    let earlier = names.filter { $0.tokens.lowerBound < token }
    let candidates = earlier.isEmpty ? names : earlier
    return candidates.count == 1 ? candidates[0] : nil
  }

  /// No entity, and the names that it could be.
  func ambiguous(_ names: [NameRun]) -> Resolution {
    let listed = names.map { words($0.tokens) }.joined(separator: ", ")
    return Resolution(why: "could be any of: \(listed)", isPerson: true)
  }

  func withoutDeterminer(_ mention: Range<Int>) -> Range<Int> {
    let first = traits(mention.lowerBound)
    let isArticle = !first.isDisjoint(with: [.definite, .indefinite]) && mention.count > 1
    return isArticle ? (mention.lowerBound + 1)..<mention.upperBound : mention
  }
}
