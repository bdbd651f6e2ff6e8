using System.Collections.Immutable;

namespace TalentSettlement.Core.PrintedForms;

public abstract partial record FormContent
{
    /// <summary>The notice of what is to be corrected (退件补正通知): everything at once (S-29, N12).</summary>
    /// <param name="Head">What stands at the top.</param>
    /// <param name="Person">The person.</param>
    /// <param name="HandedInAt">When the material was handed in.</param>
    /// <param name="ReturnedAt">When it was returned.</param>
    /// <param name="Faults">Every fault.</param>
    /// <param name="HandInBy">Until when the corrected material is handed in.</param>
    /// <param name="Justification">Why a fault that could be seen before is named only now; absent without one.</param>
    public sealed record Correction(
        FormHead Head,
        FormPerson Person,
        string HandedInAt,
        string ReturnedAt,
        ImmutableArray<FaultRow> Faults,
        string HandInBy,
        string? Justification) : FormContent(Head);

    /// <summary>The receipts of detention (扣留收据), a page for each paper (S-31, N24).</summary>
    /// <param name="Head">What stands at the top.</param>
    /// <param name="Person">The person.</param>
    /// <param name="Receipts">The detained papers.</param>
    public sealed record Detention(FormHead Head, FormPerson Person, ImmutableArray<DetainedPaper> Receipts) : FormContent(Head);

    /// <summary>The request to cancel (撤销申请表, S-36, S-39).</summary>
    /// <param name="Head">What stands at the top.</param>
    /// <param name="Person">The person.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="AskedAt">When it was asked for in the system.</param>
    /// <param name="Stage">Before or after the approval.</param>
    /// <param name="Documents">The numbers of the notice and cards that become void with it.</param>
    public sealed record Cancellation(
        FormHead Head, FormPerson Person, string Reason, string AskedAt, string Stage, ImmutableArray<string> Documents) : FormContent(Head);

    /// <summary>The request to change what stands on notice and card (变更申请表, S-38).</summary>
    /// <param name="Head">What stands at the top.</param>
    /// <param name="Person">The person as before the change.</param>
    /// <param name="Number">The how-manieth request of the case.</param>
    /// <param name="AskedAt">When it was asked for in the system.</param>
    /// <param name="Changes">The changes.</param>
    /// <param name="Documents">The numbers of the notice and cards concerned.</param>
    public sealed record Change(
        FormHead Head, FormPerson Person, int Number, string AskedAt, ImmutableArray<ChangeRow> Changes, ImmutableArray<string> Documents) : FormContent(Head);
}
