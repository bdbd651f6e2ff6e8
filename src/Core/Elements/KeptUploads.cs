using System.Collections.Immutable;

namespace TalentSettlement.Core.Elements;

/// <summary>What becomes of the uploads when the application changes (SC-02: the list is drawn up anew and keeps what still fits).</summary>
/// <param name="Fitting">The uploads that are still required and still prove the same.</param>
/// <param name="NoLongerFitting">The uploads that are not required any more, or that prove what was stated before the change.</param>
public sealed record KeptUploads(ImmutableArray<UploadedElement> Fitting, ImmutableArray<UploadedElement> NoLongerFitting);
