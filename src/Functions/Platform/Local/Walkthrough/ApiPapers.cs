using System.Collections.Immutable;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.WrittenMaterial;
using TalentSettlement.Functions.PointsCases;
using TalentSettlement.Functions.WrittenMaterial;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>What the acceptance window of Shenzhen does with papers.</summary>
public static class ApiPapers
{
    extension(ApiAccount window)
    {
        /// <summary>Lists what is to be done: <c>window</c>, <c>examination</c>, <c>second-officer</c>, <c>reform</c>, <c>documents</c>, <c>indicators</c> or <c>breached</c>.</summary>
        public Task<ApiAnswer> WorkOf(string list) => window.Get($"points-work/{list}");

        /// <summary>Records that the originals were seen.</summary>
        public Task<ApiAnswer> SeeOriginals(string caseId, params ImmutableArray<string> seen) =>
            window.ChangePoints(HttpMethod.Post, caseId, "originals", new CheckOriginals(seen));

        /// <summary>Takes written material in from whoever presents the card.</summary>
        public Task<ApiAnswer> TakeIn(string caseId, string card, params ImmutableArray<string> replaced) =>
            window.ChangePoints(HttpMethod.Post, caseId, "hand-ins", new HandInMaterial(card, replaced));

        /// <summary>Returns the material with its faults.</summary>
        public Task<ApiAnswer> Return(string caseId, string? justification, params ImmutableArray<MaterialFault> faults) =>
            window.ChangePoints(HttpMethod.Post, caseId, "returns", new ReturnMaterial(faults, justification));

        /// <summary>Recounts what the papers prove, and accepts.</summary>
        public Task<ApiAnswer> Accept(string caseId, ImmutableArray<Claim> proven) =>
            window.ChangePoints(HttpMethod.Post, caseId, "acceptance", new AcceptMaterial(proven));

        /// <summary>Takes a supplement in from whoever presents the card.</summary>
        public Task<ApiAnswer> TakeSupplement(string caseId, string card) =>
            window.ChangePoints(HttpMethod.Post, caseId, "supplement/hand-in", new PresentCard(card));

        /// <summary>Detains a forged paper.</summary>
        public Task<ApiAnswer> Detain(string caseId, string item, string holder, string grounds) =>
            window.ChangePoints(HttpMethod.Post, caseId, "detentions", new DetainPaper(item, holder, grounds));

        /// <summary>Hands a detained paper on or back.</summary>
        public Task<ApiAnswer> MovePaper(string caseId, string receipt, CustodyStep step, string holder) =>
            window.ChangePoints(HttpMethod.Post, caseId, "custody", new MovePaper(receipt, step, holder));

        /// <summary>Hands notice and cards to whoever presents the card.</summary>
        public Task<ApiAnswer> HandOverDocuments(string caseId, string card) =>
            window.ChangePoints(HttpMethod.Post, caseId, "collection", new PresentCard(card));

        /// <summary>Receives the sealed form of a cancellation.</summary>
        public Task<ApiAnswer> TakeCancellationForm(string caseId) => window.ChangePoints(HttpMethod.Post, caseId, "cancellation/form");

        /// <summary>Receives the form of a change.</summary>
        public Task<ApiAnswer> TakeChangeForm(string caseId) => window.ChangePoints(HttpMethod.Post, caseId, "change/form");
    }
}
