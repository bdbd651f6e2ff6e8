namespace TalentSettlement.Core.PrintedForms;

/// <summary>What stands on a form, in words, before anything is said about how it looks (S-21, S-36, S-38, S-42).</summary>
/// <remarks>Forms hold full names and identity numbers: they are served only to those who may see the case.</remarks>
public abstract partial record FormContent
{
    private FormContent(FormHead head) => Head = head;

    /// <summary>What stands at the top.</summary>
    public FormHead Head { get; init; }

    /// <summary>Hidden: it holds personal data.</summary>
    public sealed override string ToString() => Head.ToString();
}
