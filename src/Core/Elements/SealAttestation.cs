namespace TalentSettlement.Core.Elements;

/// <summary>The statement of who uploads a document that it bears a seal; the joint review sees whether that is true (A8).</summary>
/// <param name="Owner">Whose seal.</param>
/// <param name="On">On which copy of the document.</param>
/// <param name="NameOnSeal">The name that can be read on the seal.</param>
public sealed record SealAttestation(SealOwner Owner, DocumentForm On, string NameOnSeal)
{
    /// <summary>Whether this is the seal demanded: the same owner, on the same copy.</summary>
    /// <param name="required">The seal demanded.</param>
    public bool Answers(RequiredSeal required) => required == new RequiredSeal(Owner, On);
}
