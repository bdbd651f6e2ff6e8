using System.Collections.Immutable;

namespace TalentSettlement.Core.PrintedForms;

public abstract partial record FormContent
{
    /// <summary>The notice of settlement by points (积分入户通知书, S-42, S-44, S-45).</summary>
    /// <param name="Head">What stands at the top, with the number of the notice.</param>
    /// <param name="Person">The person.</param>
    /// <param name="PublicSecurity">The public security office of the target district, to which it is addressed.</param>
    /// <param name="PermitWindow">Where notice and card are shown.</param>
    /// <param name="Children">The children who move along.</param>
    /// <param name="Cards">The index cards that belong to it.</param>
    /// <param name="IssuedOn">The day of issue.</param>
    /// <param name="ValidThrough">The last day on which the cards are valid, included.</param>
    /// <param name="Supersedes">The notice whose place it takes; absent for the first one.</param>
    public sealed record Notice(
        FormHead Head,
        FormPerson Person,
        string PublicSecurity,
        string PermitWindow,
        ImmutableArray<ChildRow> Children,
        ImmutableArray<CardRow> Cards,
        string IssuedOn,
        string ValidThrough,
        string? Supersedes) : FormContent(Head);

    /// <summary>An index card (入户指标卡、农转非指标卡, S-42, S-47).</summary>
    /// <param name="Head">What stands at the top, with the number of the card.</param>
    /// <param name="Person">The person.</param>
    /// <param name="Title">What the card is called.</param>
    /// <param name="NoticeNumber">The number of the notice that it belongs to.</param>
    /// <param name="Children">The children who move along.</param>
    /// <param name="PublicSecurity">The public security office of the target district.</param>
    /// <param name="IssuedOn">The day of issue.</param>
    /// <param name="ValidThrough">The last day on which it is valid, included.</param>
    /// <param name="Supersedes">The card whose place it takes; absent for the first one.</param>
    public sealed record Card(
        FormHead Head,
        FormPerson Person,
        string Title,
        string NoticeNumber,
        ImmutableArray<ChildRow> Children,
        string PublicSecurity,
        string IssuedOn,
        string ValidThrough,
        string? Supersedes) : FormContent(Head);
}
